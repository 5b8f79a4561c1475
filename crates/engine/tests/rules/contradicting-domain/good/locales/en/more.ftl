app-102 = { $max-files }
app-103 = { $max-devices }
