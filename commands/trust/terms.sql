-- One line for each term: all schools together. A told count is rounded to the nearest five: at the least two less and never under five, at the most two more.
-- A count that is hidden is at the least none; of the pupils of a school at the most four.
SELECT
  r.time_period,
  r.time_identifier,
  COUNT(*) AS schools,
  SUM(CASE WHEN r.names_pupils THEN 0 ELSE 1 END) AS schools_without_names,
  SUM(CASE WHEN r.names_pupils AND r.pupils IS NULL THEN 1 ELSE 0 END) AS schools_hidden,
  SUM(CASE WHEN r.pupils IS NULL THEN 0 WHEN r.pupils <= 5 THEN 5 ELSE r.pupils - 2 END) AS pupils_least,
  SUM(CASE WHEN r.pupils IS NOT NULL THEN r.pupils + 2 WHEN r.names_pupils THEN 4 ELSE 0 END) AS pupils_most,
  SUM(r.pupils) AS pupils_told,
  SUM(CASE WHEN r.pupils_more_out IS NULL THEN 0 WHEN r.pupils_more_out <= 5 THEN 5 ELSE r.pupils_more_out - 2 END) AS more_out_least,
  SUM(CASE WHEN r.pupils_more_out IS NULL THEN 0 ELSE 1 END) AS schools_more_out_told,
  SUM(CASE WHEN r.pupils_watch IS NULL THEN 0 WHEN r.pupils_watch <= 5 THEN 5 ELSE r.pupils_watch - 2 END) AS watch_least,
  SUM(CASE WHEN r.pupils_watch IS NULL THEN 0 ELSE 1 END) AS schools_watch_told,
  SUM(r.pupils_more_out) AS more_out_told,
  SUM(r.pupils_may_be) AS may_be_told,
  SUM(r.pupils_watch) AS watch_told,
  SUM(r.hours_out_least) AS hours_out_least,
  SUM(r.hours_out_most) AS hours_out_most,
  SUM(CASE WHEN r.hours_out_most IS NULL THEN 0 ELSE 1 END) AS schools_hours_told,
  SUM(CASE WHEN r.hours_out_most IS NULL THEN NULL ELSE r.pupils END) AS pupils_of_hours,
  SUM(r.hours_not_with_teacher) AS hours_not_with_teacher,
  SUM(r.rows) AS interventions,
  SUM(r.rows_not_read) AS rows_not_read,
  SUM(r.way_back_minutes) AS way_back_minutes
FROM pupil_returns r
WHERE r.nc_year = 'Total' AND r.sen_provision = 'Total' AND r.sen_primary_need = 'Total'
GROUP BY r.time_period, r.time_identifier
ORDER BY r.time_period, r.time_identifier
