{#- 605 and 606 are the other way round here: what the pages say of them holds for iOS. -#}
{% if code != "605" and code != "606" -%}
@Override
public void onError(int code, String message) {
    if (code == io.agora.Error.{{ symbol }}) {
        // {{ code }}: {{ message }}
    }
}
{%- endif %}
