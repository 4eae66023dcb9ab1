-- one line, locked by whoever seals, for as long as that transaction lasts: of several processes one seals at a time
CREATE TABLE sealing (id INTEGER NOT NULL PRIMARY KEY);
INSERT INTO sealing (id) VALUES (1);
