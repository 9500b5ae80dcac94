/**
 * German, and with it the table of all texts: English stands where it is said, and is the key here. A text that counts has
 * its forms by plural category. Nobody is addressed: what to do stands in the infinitive.
 */
export const de = {
  // What is wrong with a field
  'Fill in this field.': 'Bitte ausfüllen.',
  'Write at least {count} characters; there are {length}.': { other: 'Mindestens {count} Zeichen eingeben; bisher sind es {length}.' },
  'Write at most {count} characters; there are {length}.': { other: 'Höchstens {count} Zeichen eingeben; jetzt sind es {length}.' },
  'This does not have the expected form.': 'Das hat nicht die erwartete Form.',
  'Enter an e-mail address, such as name@example.org.': 'Eine E-Mail-Adresse eingeben, zum Beispiel name@example.org.',
  'Enter a whole address, such as https://example.org.': 'Eine vollständige Adresse eingeben, zum Beispiel https://example.org.',
  'Enter a value.': 'Einen Wert eingeben.',
  'Enter a number.': 'Eine Zahl eingeben.',
  'Enter {min} or more.': 'Mindestens {min} eingeben.',
  'Enter {max} or less.': 'Höchstens {max} eingeben.',
  'Enter {below} or {above}: it goes in steps of {step}.': '{below} oder {above} eingeben: Es geht in Schritten von {step}.',
  'Enter a date.': 'Ein Datum eingeben.',
  'Enter a date and a time.': 'Datum und Uhrzeit eingeben.',
  'Complete the date.': 'Das Datum vervollständigen.',
  'Complete the date and the time.': 'Datum und Uhrzeit vervollständigen.',
  'Enter {date} or later.': '{date} oder später eingeben.',
  'Enter {date} or earlier.': '{date} oder früher eingeben.',
  'Choose a value.': 'Einen Wert wählen.',
  'Choose {min} or more.': 'Mindestens {min} wählen.',
  'Choose {max} or less.': 'Höchstens {max} wählen.',
  'Choose how many stars.': 'Sterne vergeben.',
  'Choose 1 to {count} stars.': { one: '{count} Stern vergeben.', other: '1 bis {count} Sterne vergeben.' },
  'Choose an option.': 'Eine Option wählen.',
  'Choose an option or write one.': 'Eine Option wählen oder selbst eine eingeben.',
  'Choose one of the options.': 'Eine der Optionen wählen.',
  'Choose only from the options.': 'Nur aus den Optionen wählen.',
  'Choose at least one.': 'Mindestens eine Option wählen.',
  'Choose at least {min}; there are {length}.': 'Mindestens {min} wählen; bisher sind es {length}.',
  'Choose at most {max}; there are {length}.': 'Höchstens {max} wählen; jetzt sind es {length}.',
  'Enter at least one.': 'Mindestens einen Eintrag eingeben.',
  'Enter at least {min}; there are {length}.': 'Mindestens {min} Einträge eingeben; bisher sind es {length}.',
  'Enter at most {max}; there are {length}.': 'Höchstens {max} Einträge eingeben; jetzt sind es {length}.',
  'This must be on.': 'Das muss eingeschaltet sein.',
  'Choose a file.': 'Eine Datei auswählen.',

  // Everywhere
  'Loading…': 'Wird geladen …',
  Close: 'Schließen',
  Dismiss: 'Schließen',

  // Password
  'Show what is entered': 'Eingabe anzeigen',

  // Pagination
  Pages: 'Seiten',
  'Page {page}': 'Seite {page}',
  'Previous page': 'Vorherige Seite',
  'Next page': 'Nächste Seite',
  '{page} of {count}': '{page} von {count}',
} as const;
