extension Language: FieldChoice {}
