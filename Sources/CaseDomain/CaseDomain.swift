// CaseDomain
