-- The second table of every return, hours by kind of work, in the same way.
CREATE TABLE kind_lines AS
SELECT
  filename AS file,
  school_of(school_urn, school_name) AS school,
  TRY_CAST(time_period AS INTEGER) AS time_period,
  TRY_CAST(time_identifier AS terms) AS time_identifier,
  school_urn, school_name, trust_id,
  TRY_CAST(kind_of_work AS kinds_of_work) AS kind_of_work,
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
  bit_of(enum_code(TRY_CAST(kind_of_work AS kinds_of_work)), 0) AS bits,
  coalesce(
    wrong_identifier(schema_version, time_period, time_identifier, geographic_level, school_urn),
    unless(TRY_CAST(kind_of_work AS kinds_of_work) IS NOT NULL, 'kind_of_work', kind_of_work),
    wrong_figure('pupils', pupils),
    wrong_figure('pupil_hours_out', pupil_hours_out),
    wrong_figure('pupil_hours_in_class', pupil_hours_in_class),
    wrong_figure('pupil_hours_outside_lessons', pupil_hours_outside_lessons),
    wrong_figure('pupil_hours_led_by_teacher', pupil_hours_led_by_teacher),
    wrong_figure('pupil_hours_led_by_assistant', pupil_hours_led_by_assistant),
    wrong_figure('pupil_hours_led_by_other', pupil_hours_led_by_other),
    wrong_figure('pupil_hours_leader_not_said', pupil_hours_leader_not_said),
    wrong_figure('adult_hours_least', adult_hours_least),
    wrong_figure('adult_hours_most', adult_hours_most),
    wrong_order('adult_hours_most < adult_hours_least', adult_hours_least, adult_hours_most)
  ) AS wrong
FROM read_csv(getvariable('files'), header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = 'c', filename = true, store_rejects = true, rejects_limit = 1000,
  columns = {
    'schema_version': 'VARCHAR', 'time_period': 'VARCHAR', 'time_identifier': 'VARCHAR', 'geographic_level': 'VARCHAR', 'school_urn': 'VARCHAR',
    'school_name': 'VARCHAR', 'trust_id': 'VARCHAR', 'kind_of_work': 'VARCHAR', 'pupils': 'VARCHAR', 'pupil_hours_out': 'VARCHAR',
    'pupil_hours_in_class': 'VARCHAR', 'pupil_hours_outside_lessons': 'VARCHAR', 'pupil_hours_led_by_teacher': 'VARCHAR',
    'pupil_hours_led_by_assistant': 'VARCHAR', 'pupil_hours_led_by_other': 'VARCHAR', 'pupil_hours_leader_not_said': 'VARCHAR',
    'adult_hours_least': 'VARCHAR', 'adult_hours_most': 'VARCHAR'
  });
