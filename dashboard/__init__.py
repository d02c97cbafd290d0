"""The Streamlit page: reads ``data/``, never parses text."""
