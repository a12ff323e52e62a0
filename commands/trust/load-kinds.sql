-- The second table of every return, hours by kind of work, in the same way.
CREATE TYPE kinds_of_work AS ENUM ({KIND_OF_WORK});

CREATE TABLE kind_lines AS
SELECT
  filename AS file,
  CASE WHEN school_urn = 'x' THEN school_name ELSE school_urn END AS school,
  time_period, time_identifier, school_urn, school_name, trust_id,
  kind_of_work,
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
    WHEN NOT coalesce(time_period BETWEEN 200000 AND 209999, false) THEN 'time_period'
    WHEN NOT coalesce(school_urn = 'x' OR TRY_CAST(school_urn AS INTEGER) BETWEEN 100000 AND 999999, false) THEN 'school_urn'
    WHEN is_wrong(pupils) THEN 'pupils'
    WHEN is_wrong(pupil_hours_out) THEN 'pupil_hours_out'
    WHEN is_wrong(pupil_hours_in_class) THEN 'pupil_hours_in_class'
    WHEN is_wrong(pupil_hours_outside_lessons) THEN 'pupil_hours_outside_lessons'
    WHEN is_wrong(pupil_hours_led_by_teacher) THEN 'pupil_hours_led_by_teacher'
    WHEN is_wrong(pupil_hours_led_by_assistant) THEN 'pupil_hours_led_by_assistant'
    WHEN is_wrong(pupil_hours_led_by_other) THEN 'pupil_hours_led_by_other'
    WHEN is_wrong(pupil_hours_leader_not_said) THEN 'pupil_hours_leader_not_said'
    WHEN is_wrong(adult_hours_least) THEN 'adult_hours_least'
    WHEN is_wrong(adult_hours_most) THEN 'adult_hours_most'
  END AS wrong
FROM read_csv(getvariable('files'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = 'c', filename = true, store_rejects = true, rejects_limit = 1000,
  columns = {
    'schema_version': 'versions', 'time_period': 'INTEGER', 'time_identifier': 'terms', 'geographic_level': 'levels',
    'school_urn': 'VARCHAR', 'school_name': 'VARCHAR', 'trust_id': 'VARCHAR',
    'kind_of_work': 'kinds_of_work',
    'pupils': 'VARCHAR', 'pupil_hours_out': 'VARCHAR', 'pupil_hours_in_class': 'VARCHAR', 'pupil_hours_outside_lessons': 'VARCHAR',
    'pupil_hours_led_by_teacher': 'VARCHAR', 'pupil_hours_led_by_assistant': 'VARCHAR', 'pupil_hours_led_by_other': 'VARCHAR', 'pupil_hours_leader_not_said': 'VARCHAR',
    'adult_hours_least': 'VARCHAR', 'adult_hours_most': 'VARCHAR'
  });
