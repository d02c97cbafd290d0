"""The parts of the page under the map; each has a function that writes it for a scene."""
