-- The lines that DuckDB's reader could not take apart, and why; DuckDB only.
SELECT s.file_path, e.line, min(CAST(e.error_type AS VARCHAR)) AS why
FROM reject_errors e
JOIN reject_scans s USING (scan_id, file_id)
GROUP BY s.file_path, e.line
ORDER BY s.file_path, e.line
