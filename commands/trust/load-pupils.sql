-- The first table of every return, as it was read: figures as numbers, symbols as nothing. DuckDB only; docs/return.md has the columns.
-- wrong: the first column that holds what no return holds, as a name would be. Such a return is left out.
CREATE OR REPLACE MACRO figure(cell) AS CASE WHEN cell = 'low' THEN 0 ELSE TRY_CAST(cell AS DOUBLE) END;
CREATE OR REPLACE MACRO is_figure(cell) AS coalesce(cell IN ('c', 'low', 'z', 'x') OR TRY_CAST(cell AS DOUBLE) BETWEEN 0 AND 1e9, false);

CREATE TABLE pupil_lines AS
SELECT
  filename AS file,
  CASE WHEN school_urn = 'x' THEN school_name ELSE school_urn END AS school,
  time_period, time_identifier, school_urn, school_name, trust_id, nc_year, sen_provision, sen_primary_need,
  pupils <> 'z' AS names_pupils,
  hours_not_with_teacher <> 'x' AS says_leaders,
  figure(pupils) AS pupils,
  figure(pupils_more_out) AS pupils_more_out,
  figure(pupils_may_be) AS pupils_may_be,
  figure(pupils_watch) AS pupils_watch,
  figure(hours_out_least) AS hours_out_least,
  figure(hours_out_most) AS hours_out_most,
  figure(share_out_p25) AS share_out_p25,
  figure(share_out_median) AS share_out_median,
  figure(share_out_p75) AS share_out_p75,
  figure(hours_not_with_teacher) AS hours_not_with_teacher,
  figure(times_out_median) AS times_out_median,
  figure("rows") AS "rows",
  figure(rows_not_read) AS rows_not_read,
  figure(taught_minutes) AS taught_minutes,
  figure(way_back_minutes) AS way_back_minutes,
  CASE
    WHEN coalesce(schema_version <> '1', true) THEN 'schema_version'
    WHEN NOT coalesce(regexp_matches(time_period, '^20\d{4}$'), false) THEN 'time_period'
    WHEN NOT coalesce(time_identifier IN ('Autumn term', 'Spring term', 'Summer term'), false) THEN 'time_identifier'
    WHEN coalesce(geographic_level <> 'School', true) THEN 'geographic_level'
    WHEN NOT coalesce(regexp_matches(school_urn, '^(\d{6}|x)$'), false) THEN 'school_urn'
    WHEN school_name IS NULL THEN 'school_name'
    WHEN trust_id IS NULL THEN 'trust_id'
    WHEN NOT coalesce(list_contains(getvariable('nc_year'), nc_year), false) THEN 'nc_year'
    WHEN NOT coalesce(list_contains(getvariable('sen_provision'), sen_provision), false) THEN 'sen_provision'
    WHEN NOT coalesce(list_contains(getvariable('sen_primary_need'), sen_primary_need), false) THEN 'sen_primary_need'
    WHEN NOT is_figure(pupils) THEN 'pupils'
    WHEN NOT is_figure(pupils_more_out) THEN 'pupils_more_out'
    WHEN NOT is_figure(pupils_may_be) THEN 'pupils_may_be'
    WHEN NOT is_figure(pupils_watch) THEN 'pupils_watch'
    WHEN NOT is_figure(hours_out_least) THEN 'hours_out_least'
    WHEN NOT is_figure(hours_out_most) THEN 'hours_out_most'
    WHEN NOT is_figure(share_out_p25) THEN 'share_out_p25'
    WHEN NOT is_figure(share_out_median) THEN 'share_out_median'
    WHEN NOT is_figure(share_out_p75) THEN 'share_out_p75'
    WHEN NOT is_figure(hours_not_with_teacher) THEN 'hours_not_with_teacher'
    WHEN NOT is_figure(times_out_median) THEN 'times_out_median'
    WHEN NOT is_figure("rows") THEN 'rows'
    WHEN NOT is_figure(rows_not_read) THEN 'rows_not_read'
    WHEN NOT is_figure(taught_minutes) THEN 'taught_minutes'
    WHEN NOT is_figure(way_back_minutes) THEN 'way_back_minutes'
  END AS wrong
FROM read_csv(getvariable('files'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  filename = true, store_rejects = true, columns = {COLUMNS});
