app-100 = Too many devices
    .reason = An account is logged in on at most { $max-devices } devices. The answer takes { $wait }, at most { $size }.
