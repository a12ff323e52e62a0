-- One line for each term and each year, SEN provision and type of need: what the schools tell of it, all together, and how many of them tell.
SELECT
  r.time_period,
  r.time_identifier,
  CASE
    WHEN r.nc_year <> 'Total' THEN 'nc_year'
    WHEN r.sen_provision <> 'Total' THEN 'sen_provision'
    ELSE 'sen_primary_need'
  END AS parted_by,
  CASE
    WHEN r.nc_year <> 'Total' THEN r.nc_year
    WHEN r.sen_provision <> 'Total' THEN r.sen_provision
    ELSE r.sen_primary_need
  END AS part,
  SUM(CASE WHEN r.pupils IS NULL THEN 0 ELSE 1 END) AS schools_told,
  SUM(r.pupils) AS pupils,
  SUM(r.pupils_more_out) AS pupils_more_out,
  SUM(CASE WHEN r.pupils_more_out IS NULL THEN 0 ELSE 1 END) AS schools_more_out_told,
  SUM(r.hours_out_most) AS hours_out_most,
  SUM(CASE WHEN r.hours_out_most IS NULL THEN 0 ELSE 1 END) AS schools_hours_told,
  SUM(CASE WHEN r.hours_out_most IS NULL THEN NULL ELSE r.pupils END) AS pupils_of_hours
FROM pupil_returns r
WHERE r.nc_year <> 'Total' OR r.sen_provision <> 'Total' OR r.sen_primary_need <> 'Total'
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
