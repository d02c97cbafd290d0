"""About: what the data is, told from the data."""
