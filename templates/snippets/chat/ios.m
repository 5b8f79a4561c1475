if (error.code == {{ symbol }}) {
    // {{ code }}: {{ message }}
}
