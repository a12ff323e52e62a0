-- One line for each school and term: what its return tells of the whole school. Nothing (NULL) where that is hidden or not known.
SELECT
  r.time_period,
  r.time_identifier,
  r.school_name,
  r.school_urn,
  r.trust_id,
  r.names_pupils,
  r.says_leaders,
  r.pupils,
  r.pupils_more_out,
  r.pupils_may_be,
  r.pupils_watch,
  r.hours_out_least,
  r.hours_out_most,
  r.hours_out_most / NULLIF(r.pupils, 0) AS hours_out_a_pupil,
  r.share_out_median,
  r.times_out_median,
  r.hours_not_with_teacher,
  r.rows AS interventions,
  r.rows_not_read,
  r.taught_minutes,
  r.way_back_minutes
FROM pupil_returns r
WHERE r.nc_year = 'Total' AND r.sen_provision = 'Total' AND r.sen_primary_need = 'Total'
ORDER BY r.time_period, r.time_identifier, r.school_name, r.school_urn
