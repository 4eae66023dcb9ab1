UPDATE /*rows*/ SET withdrawn_position = w.sequence
  FROM (SELECT target_id, min(sequence) AS sequence FROM stage WHERE type = 'withdrawal' GROUP BY target_id) w
 WHERE /*rows*/.observation_id = w.target_id AND /*rows*/.withdrawn_position IS NULL
