"""Take away: the events as files, for the page and the command line."""
