"""Reports: each in full, with what it gave marked and beside its translation."""
