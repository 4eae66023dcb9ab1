-- kind: latest
SELECT o.period_end, o.val FROM latest o WHERE o.series_id = {model}
