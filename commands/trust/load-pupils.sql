-- The first table of every return: figures as numbers, symbols as nothing. DuckDB only; docs/return.md has the columns.
-- The reader itself refuses a line whose labels are in none of these lists, as a name would be, and tells the line; "c" it reads as nothing.
CREATE TYPE versions AS ENUM ('1');
CREATE TYPE terms AS ENUM ('Autumn term', 'Spring term', 'Summer term');
CREATE TYPE levels AS ENUM ('School');
CREATE TYPE nc_years AS ENUM ({NC_YEAR});
CREATE TYPE sen_provisions AS ENUM ({SEN_PROVISION});
CREATE TYPE sen_needs AS ENUM ({SEN_PRIMARY_NEED});

CREATE MACRO figure(cell) AS CASE WHEN cell = 'low' THEN 0 ELSE TRY_CAST(cell AS DOUBLE) END;
CREATE MACRO is_wrong(cell) AS cell IS NOT NULL AND coalesce(figure(cell) < 0, cell <> 'z' AND cell <> 'x');

CREATE TABLE pupil_lines AS
SELECT
  filename AS file,
  CASE WHEN school_urn = 'x' THEN school_name ELSE school_urn END AS school,
  time_period, time_identifier, school_urn, school_name, trust_id,
  nc_year, sen_provision, sen_primary_need,
  coalesce(pupils <> 'z', true) AS names_pupils,
  coalesce(hours_not_with_teacher <> 'x', true) AS says_leaders,
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
  -- The first column that holds what is neither a figure nor a symbol.
  CASE
    WHEN NOT coalesce(time_period BETWEEN 200000 AND 209999, false) THEN 'time_period'
    WHEN NOT coalesce(school_urn = 'x' OR TRY_CAST(school_urn AS INTEGER) BETWEEN 100000 AND 999999, false) THEN 'school_urn'
    WHEN is_wrong(pupils) THEN 'pupils'
    WHEN is_wrong(pupils_more_out) THEN 'pupils_more_out'
    WHEN is_wrong(pupils_may_be) THEN 'pupils_may_be'
    WHEN is_wrong(pupils_watch) THEN 'pupils_watch'
    WHEN is_wrong(hours_out_least) THEN 'hours_out_least'
    WHEN is_wrong(hours_out_most) THEN 'hours_out_most'
    WHEN is_wrong(share_out_p25) THEN 'share_out_p25'
    WHEN is_wrong(share_out_median) THEN 'share_out_median'
    WHEN is_wrong(share_out_p75) THEN 'share_out_p75'
    WHEN is_wrong(hours_not_with_teacher) THEN 'hours_not_with_teacher'
    WHEN is_wrong(times_out_median) THEN 'times_out_median'
    WHEN is_wrong("rows") THEN 'rows'
    WHEN is_wrong(rows_not_read) THEN 'rows_not_read'
    WHEN is_wrong(taught_minutes) THEN 'taught_minutes'
    WHEN is_wrong(way_back_minutes) THEN 'way_back_minutes'
  END AS wrong
FROM read_csv(getvariable('files'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = 'c', filename = true, store_rejects = true, rejects_limit = 1000,
  columns = {
    'schema_version': 'versions', 'time_period': 'INTEGER', 'time_identifier': 'terms', 'geographic_level': 'levels',
    'school_urn': 'VARCHAR', 'school_name': 'VARCHAR', 'trust_id': 'VARCHAR',
    'nc_year': 'nc_years', 'sen_provision': 'sen_provisions', 'sen_primary_need': 'sen_needs',
    'pupils': 'VARCHAR', 'pupils_more_out': 'VARCHAR', 'pupils_may_be': 'VARCHAR', 'pupils_watch': 'VARCHAR',
    'hours_out_least': 'VARCHAR', 'hours_out_most': 'VARCHAR', 'share_out_p25': 'VARCHAR', 'share_out_median': 'VARCHAR',
    'share_out_p75': 'VARCHAR', 'hours_not_with_teacher': 'VARCHAR', 'times_out_median': 'VARCHAR', 'rows': 'VARCHAR',
    'rows_not_read': 'VARCHAR', 'taught_minutes': 'VARCHAR', 'way_back_minutes': 'VARCHAR'
  });
