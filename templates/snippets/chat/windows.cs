{#- 605 and 606 are the other way round here: what the pages say of them holds for iOS. -#}
{% if code != "605" and code != "606" -%}
onError: (code, desc) =>
{
    if (code == {{ code }}) // {{ symbol }}
    {
        // {{ message }}
    }
}
{%- endif %}
