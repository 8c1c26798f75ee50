// CaseScreens
