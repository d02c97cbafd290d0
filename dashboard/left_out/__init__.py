"""Left out: the sentences that may tell of an event and gave none, with the reasons."""
