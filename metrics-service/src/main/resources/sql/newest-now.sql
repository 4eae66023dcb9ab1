-- as of now, when no period ended after the day: the newest points are kept
SELECT o.series_id, o.val, date_diff('day', DATE '1970-01-01', o.period_start) AS period_start,
       date_diff('day', DATE '1970-01-01', o.period_end) AS period_end
  FROM latest o
 WHERE /*where*/
