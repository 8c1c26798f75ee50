extension LetterKind: FieldChoice {}
