config = Configuration

# Shown in a terminal when the command begins. $path (string): the file.
config-1 = No configuration file { $path }
    .recovery = Create it, or name another one with --config.

# Shown in a terminal when the configuration is read. $key, $new (string): the former and the present name of a key.
config-2 = The key { $key } is outdated
    .recovery = Rename it to { $new }.
