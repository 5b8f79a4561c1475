# A folder within a locale may have any name.
