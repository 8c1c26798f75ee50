/// Everything that can be done to the district's own settings.
public enum DistrictCommand: Hashable, Sendable {
  /// Changes the district's name.
  case rename(String)
  /// Follows another policy; open cases are read by it from then on.
  case follow(PolicyProfile)
  /// Changes the district's own periods.
  case practise(Practice)
  /// Answers the questions the law leaves open.
  case choose(Choices)
  /// Adds or corrects a day appointed for thanksgiving, fasting or religious observance.
  case appoint(AppointedDay)
  /// Takes an appointed day out.
  case unappoint(CivilDate)
  /// Adds or corrects a day on which the district's office is closed.
  case close(Closure)
  /// Takes a closed day out.
  case unclose(CivilDate)
  /// Says whether the district's closed days move deadlines.
  case closuresMoveDeadlines(Bool)
}
