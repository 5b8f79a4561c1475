# Simplified Chinese in other words.
