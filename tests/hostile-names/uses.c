/* What a program writes with the headers of two projects: it is C99 and C++17. */
#include "errors/codes.h"
#include "hostile/codes.h"
#include "errors/codes.h"
#include "hostile/codes.h"

#include <stdio.h>

#if CHAT_CODE_INVALID_TOKEN != 104 || CHAT_CODE_TOO_SLOW >= 0
#error "the preprocessor reads the codes"
#endif

/* Every integer code of a domain is a case of its own. */
static const char *name_of(int64_t code) {
    switch (code) {
    case DEFAULT_CODE_MINUS_3:
        return "minus 3";
    case DEFAULT_CODE_104:
        return "104";
    case DEFAULT_CODE_9007199254740993:
        return "no double";
    case DEFAULT_CODE_9223372036854775807:
        return "greatest";
    case DEFAULT_CODE_INT_MIN:
        return "least";
    case DEFAULT_CODE_INFINITY:
        return "infinity";
    case DEFAULT_CODE_CODE:
        return "code";
    case DEFAULT_CODE_CODE_ARG:
        return "code arg";
    case DEFAULT_CODE_CODE_ARG_ARG_WAIT_TIME:
        return "code arg arg";
    default:
        return "none";
    }
}

int main(void) {
    const int64_t codes[] = {
        CHAT_CODE_UPLOAD_QUEUE_FULL,       WEB_CODE_GATEWAY,     A_CODE_CODE_X,          3 - DEFAULT_CODE_MINUS_3, DEFAULT_CODE_104,
        DEFAULT_CODE_9007199254740993,     DEFAULT_CODE_INT_MIN, DEFAULT_CODE_CODE_ARG,  DEFAULT_CODE_INFINITY,    DEFAULT_CODE_CODE,
        DEFAULT_CODE_9223372036854775807,
    };
    const char *const texts[] = {
        CHAT_DOMAIN,
        CHAT_CODE_QUOTA_EXCEEDED,
        CHAT_CODE_UPLOAD_QUEUE_FULL_ARG_COUNT,
        CHAT_CODE_UPLOAD_QUEUE_FULL_ARG_NAME,
        TRY_DOMAIN,
        TRY_CODE_MATCH,
        TRY_CODE_MATCH_ARG_TYPE,
        TRY_CODE_MATCH_ARG_WAIT_TIME,
        TRY_CODE_MATCH_ARG_WAIT_TIME_2,
        TRY_CODE_PLAN_REQUIRED_ARG_PLAN,
        TRY_CODE_PLAN_REQUIRED_ARG_PLAN_TEAM_PLUS,
        TRY_CODE_PLAN_REQUIRED_ARG_PLAN_5XX,
        A_CODE_DOMAIN,
        A_CODE_CODE_X_2,
        DEFAULT_CODE_DEFAULT,
        DEFAULT_CODE_CONSTRUCTOR,
        DEFAULT_CODE_PROTO,
        DEFAULT_CODE_N_CODE,
        DEFAULT_CODE_COMMENT,
        DEFAULT_CODE_TEXT_OF104,
        DEFAULT_CODE_TEXT_OF104_ARG_WHERE,
        DEFAULT_CODE_CODE_ARG_ARG_WAIT_TIME_2,
        DEFAULT_CODE_CODE_ARG_ARG_WAIT_TIME_3,
        DEFAULT_CODE_CONSTRUCTOR_ARG_TO_STRING_OTHER,
        DEFAULT_CODE_CONSTRUCTOR_ARG_TO_STRING_PROTO,
        DEFAULT_CODE_CONSTRUCTOR_ARG_TO_STRING_IT_S,
        TYPED_CODE_INT,
    };
    for (size_t at = 0; at < sizeof codes / sizeof *codes; at++) {
        printf("%lld %s\n", (long long)codes[at], name_of(codes[at]));
    }
    for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
        printf("%s\n", texts[at]);
    }
    return 0;
}
