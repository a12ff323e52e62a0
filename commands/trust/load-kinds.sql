-- The second table of every return, hours by kind of work, in the same way.
CREATE TABLE kind_lines AS
SELECT
  filename AS file,
  CASE WHEN school_urn = 'x' THEN school_name ELSE school_urn END AS school,
  time_period, time_identifier, school_urn, school_name, trust_id, kind_of_work,
  figure(pupils) AS pupils,
  figure(pupil_hours_out) AS pupil_hours_out,
  figure(pupil_hours_in_class) AS pupil_hours_in_class,
  figure(pupil_hours_outside_lessons) AS pupil_hours_outside_lessons,
  figure(pupil_hours_led_by_teacher) AS pupil_hours_led_by_teacher,
  figure(pupil_hours_led_by_assistant) AS pupil_hours_led_by_assistant,
  figure(pupil_hours_led_by_other) AS pupil_hours_led_by_other,
  figure(pupil_hours_leader_not_said) AS pupil_hours_leader_not_said,
  figure(adult_hours_least) AS adult_hours_least,
  figure(adult_hours_most) AS adult_hours_most,
  CASE
    WHEN coalesce(schema_version <> '1', true) THEN 'schema_version'
    WHEN NOT coalesce(regexp_matches(time_period, '^20\d{4}$'), false) THEN 'time_period'
    WHEN NOT coalesce(time_identifier IN ('Autumn term', 'Spring term', 'Summer term'), false) THEN 'time_identifier'
    WHEN coalesce(geographic_level <> 'School', true) THEN 'geographic_level'
    WHEN NOT coalesce(regexp_matches(school_urn, '^(\d{6}|x)$'), false) THEN 'school_urn'
    WHEN school_name IS NULL THEN 'school_name'
    WHEN trust_id IS NULL THEN 'trust_id'
    WHEN NOT coalesce(list_contains(getvariable('kind_of_work'), kind_of_work), false) THEN 'kind_of_work'
    WHEN NOT is_figure(pupils) THEN 'pupils'
    WHEN NOT is_figure(pupil_hours_out) THEN 'pupil_hours_out'
    WHEN NOT is_figure(pupil_hours_in_class) THEN 'pupil_hours_in_class'
    WHEN NOT is_figure(pupil_hours_outside_lessons) THEN 'pupil_hours_outside_lessons'
    WHEN NOT is_figure(pupil_hours_led_by_teacher) THEN 'pupil_hours_led_by_teacher'
    WHEN NOT is_figure(pupil_hours_led_by_assistant) THEN 'pupil_hours_led_by_assistant'
    WHEN NOT is_figure(pupil_hours_led_by_other) THEN 'pupil_hours_led_by_other'
    WHEN NOT is_figure(pupil_hours_leader_not_said) THEN 'pupil_hours_leader_not_said'
    WHEN NOT is_figure(adult_hours_least) THEN 'adult_hours_least'
    WHEN NOT is_figure(adult_hours_most) THEN 'adult_hours_most'
  END AS wrong
FROM read_csv(getvariable('files'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  filename = true, store_rejects = true, columns = {COLUMNS});
