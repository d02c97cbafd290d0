"""Written reports in, dated and placed events out."""
