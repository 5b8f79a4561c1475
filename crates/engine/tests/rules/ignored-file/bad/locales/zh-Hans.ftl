unit-day = 天
