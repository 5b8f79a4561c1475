{#- Swift leaves out what the cases of the enum have in common, and begins each with a small letter. -#}
{%- set case = symbol | replace(from="AgoraChatError", to="") -%}
if let error, error.code == .{{ case[:1] | lower }}{{ case[1:] }} {
    // {{ code }}: {{ message }}
}
