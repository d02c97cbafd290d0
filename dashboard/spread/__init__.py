"""Spread: the order in which places joined, how many, how far, on which days."""
