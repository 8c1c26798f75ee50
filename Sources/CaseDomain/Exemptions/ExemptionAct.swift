/// An act on an exemption that there is.
protocol ExemptionAct: ChangingAct where Record == Exemption {}
