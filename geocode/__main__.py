"""``python -m geocode``."""

import sys

from geocode.cli import main

sys.exit(main())
