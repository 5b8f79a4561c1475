{% if symbol %}
