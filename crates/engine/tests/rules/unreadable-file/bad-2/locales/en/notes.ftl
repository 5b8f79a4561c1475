notes = café
