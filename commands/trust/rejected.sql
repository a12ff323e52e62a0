-- The lines that DuckDB's reader refused, and whether for a cell that is none of a return's; DuckDB only. The column it names is not always the right one.
SELECT s.file_path, e.line, bool_and(e.error_type = 'CAST') AS holds_other
FROM reject_errors e
JOIN reject_scans s USING (scan_id, file_id)
GROUP BY s.file_path, e.line
ORDER BY s.file_path, e.line
