app-100 = Previše uređaja
    .reason = Nalog je prijavljen na najviše { $max-devices } uređaja.
    .recovery = Uklonite uređaj: { -console }, [pomoć][help].

app-101 = Nije moguće otvoriti { $name }

unknown-error = Nepoznata greška ({ $code })

generic-user-message = Došlo je do greške.
