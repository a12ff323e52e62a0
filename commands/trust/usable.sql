-- Which returns are used: whole ones, each school once a term. DuckDB only.
-- LINES, EXPECTED, LABELS and NAME are put in: pupil_lines, 36, 38 (with "Total" of each list) and pupil_returns, or kind_lines, 13, 13 and kind_returns.
CREATE TABLE {NAME}_files AS
SELECT file, school, school_name, time_period, time_identifier, count(*) AS lines, bit_count(bit_or(bits)) AS labels, min(wrong) AS wrong
FROM {LINES}
GROUP BY file, school, school_name, time_period, time_identifier;

-- A school's return that came twice for a term: nobody can tell which holds, and neither is used.
CREATE TABLE {NAME}_twice AS
SELECT school, time_period, time_identifier
FROM {NAME}_files
WHERE wrong IS NULL
GROUP BY school, time_period, time_identifier
HAVING count(*) > 1 OR max(lines) > {EXPECTED};

CREATE TABLE {NAME}_problems AS
SELECT f.file, f.school_name, f.time_period, f.time_identifier, f.lines, f.wrong IS NOT NULL AS is_wrong, t.school IS NOT NULL AS twice
FROM {NAME}_files f
LEFT JOIN {NAME}_twice t
  ON t.school = f.school AND t.time_period = f.time_period AND t.time_identifier = f.time_identifier
WHERE f.wrong IS NOT NULL OR f.lines <> {EXPECTED} OR f.labels <> {LABELS} OR t.school IS NOT NULL;

CREATE VIEW {NAME} AS
SELECT l.* EXCLUDE (file, wrong, bits)
FROM {LINES} l
ANTI JOIN {NAME}_problems p
  ON p.file = l.file AND p.school_name IS NOT DISTINCT FROM l.school_name AND p.time_period IS NOT DISTINCT FROM l.time_period AND p.time_identifier IS NOT DISTINCT FROM l.time_identifier;
