{{ symbol }} {{ word(id="site-next") }}
