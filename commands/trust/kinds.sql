-- One line for each term and kind of work: what the schools tell of it, all together, and of each figure how many of them tell it. Hours a week; of pupils never divided by the size of a group.
SELECT
  k.time_period,
  k.time_identifier,
  k.kind_of_work,
  SUM(CASE WHEN k.pupils IS NULL THEN 0 ELSE 1 END) AS schools_told,
  SUM(k.pupils) AS pupils,
  SUM(k.pupil_hours_out) AS pupil_hours_out,
  SUM(k.pupil_hours_in_class) AS pupil_hours_in_class,
  SUM(k.pupil_hours_outside_lessons) AS pupil_hours_outside_lessons,
  SUM(k.pupil_hours_led_by_teacher) AS led_by_teacher,
  SUM(k.pupil_hours_led_by_assistant) AS led_by_assistant,
  SUM(k.pupil_hours_led_by_other) AS led_by_other,
  SUM(k.pupil_hours_leader_not_said) AS leader_not_said,
  SUM(k.adult_hours_least) AS adult_hours_least,
  SUM(k.adult_hours_most) AS adult_hours_most,
  COUNT(k.pupil_hours_out) AS schools_pupil_hours_out,
  COUNT(k.pupil_hours_in_class) AS schools_pupil_hours_in_class,
  COUNT(k.pupil_hours_outside_lessons) AS schools_pupil_hours_outside_lessons,
  COUNT(k.pupil_hours_led_by_teacher) AS schools_led_by_teacher,
  COUNT(k.pupil_hours_led_by_assistant) AS schools_led_by_assistant,
  COUNT(k.pupil_hours_led_by_other) AS schools_led_by_other,
  COUNT(k.pupil_hours_leader_not_said) AS schools_leader_not_said,
  COUNT(k.adult_hours_least) AS schools_adult_hours_least,
  COUNT(k.adult_hours_most) AS schools_adult_hours_most
FROM kind_returns k
GROUP BY k.time_period, k.time_identifier, k.kind_of_work
ORDER BY k.time_period, k.time_identifier, k.kind_of_work
