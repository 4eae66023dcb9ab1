-- the one for ingest-service is made by the image itself
CREATE DATABASE report OWNER groundswell;
