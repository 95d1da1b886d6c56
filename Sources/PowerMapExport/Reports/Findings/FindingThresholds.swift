/// From when on something is a finding: every threshold of every rule, and why it stands where it does.
///
/// Thresholds decide what is told first, never what is true: the tables tell the same numbers whether or not they pass.
enum FindingThresholds {
  // MARK: What opens the report

  /// The fewest findings that open a report, as far as there are so many: fewer would hide what is there.
  static let fewestFirst = 5
  /// The most: nine fit on two pages and are about what a meeting can talk through.
  static let mostFirst = 9
  /// The most of one rule among them, so that eight groups do not crowd out everything else.
  static let mostOfOneRule = 2

  // MARK: How sure a finding is

  /// How many maps with forgotten ties a finding is looked for in: enough for words such as "94 of 100".
  static let trials = 100
  /// The share of ties that is forgotten in each, as in Borgatti, Carley & Krackhardt 2006.
  static let forgotten = 0.1
  /// The fewest ties of which a share can be forgotten: a tenth of fewer than ten is none.
  static let fewestTiesToForget = 10
  /// Stakeholders times ties up to which all trials take seconds.
  static let largestTrial = 3e7
  /// Stakeholders times ties up to which a thousand trials of one ranking take seconds; beyond, a hundred have to do.
  static let largestLongTrial = 1e7
  /// Stakeholders times ties up to which a thousand maps are read within seconds.
  static let largestThousand = 1e5
  /// Below this share of lasting ties it is hardly the same network (Snijders, van de Bunt & Steglich 2010).
  static let sameNetwork = 0.3
  /// From this share of missing stakeholders on, a pattern that stays is stable (Epskamp, Borsboom & Fried 2018).
  static let stablePattern = 0.5
  /// Below this share nothing is to be read into it.
  static let unstablePattern = 0.25
  /// From this share of trials on a finding is quite sure: nine times of ten.
  static let sure = 0.9
  /// From this share on it is fairly sure: two times of three.
  static let fairlySure = 2.0 / 3

  // MARK: Where power is concentrated

  /// The fewest stakeholders of whom one can say that few hold much.
  static let fewestHolders = 4
  /// Concentrated: as if at most this share of all shared it equally; mere chance makes some two thirds.
  static let concentrated = 0.6
  /// The most who are named one by one; of more only the first are.
  static let mostNamed = 12
  /// Spread widely: as if at least this share of all shared it equally.
  static let even = 0.75

  // MARK: Who is cut off, and what breaks

  /// The share of the map from which on those without a tie are many.
  static let isolated = 0.05
  /// The share of those with ties from which on those without a route are many.
  static let withoutRoute = 0.1
  /// Few have a direct way to those who decide: at most this share of the others.
  static let directAccess = 1.0 / 3
  /// The fewest others among whom few and many can be told apart.
  static let fewestAsked = 4
  /// A stakeholder whose departure cuts off at least this share of the map is worth telling; on small maps one is enough.
  static let cutOff = 0.01
  /// From so many on, who are also `cutOffDecisive` of the map, the departure is decisive.
  static let cutOffCount = 3
  /// A twentieth of the map: a loss that everybody would notice.
  static let cutOffDecisive = 0.05
  /// Those who only receive are told as long as they are at most half of the map: else the question was one-sided.
  static let receivers = 0.5
  /// The share of the map from which on they are many.
  static let manyReceivers = 0.1

  // MARK: Who stands between

  /// A gate holds at least two: with one it is a messenger.
  static let captives = 2
  /// From so many on, who are also a tenth of those with a route, a gate is decisive.
  static let captivesCount = 3
  /// A tenth of those who have a route at all.
  static let captivesDecisive = 0.1
  /// The fewest stakeholders among whom a go-between means something.
  static let fewestBetween = 5
  /// A go-between is told from this share of all go-between positions on: in a map of equals nobody comes near.
  static let between = 0.15
  /// The fewest go-between positions a stakeholder, on average: with fewer hardly anything takes more than one step.
  static let positionsEach = 0.5
  /// The most who can share a first place and still stand out.
  static let mostLeaders = 3

  // MARK: Who decides formally

  /// A say is out of proportion when it is this many times the share of votes, or the inverse.
  static let sayRatio = 1.5
  /// And by at least a tenth of all, since small shares jump.
  static let sayGap = 0.1
  /// The largest share of the map that can stand above all who decide and still be worth naming.
  static let aboveDeciders = 0.25

  // MARK: Groups

  /// The smallest group of which one can speak without speaking of one person.
  static let smallestGroup = 2
  /// Far below its share of the table: three fifths of it or less.
  static let under = 0.6
  /// And by at least so much of the whole, since the shares of small groups jump.
  static let underGap = 0.06
  /// Far above its share of the table: eight fifths of it or more.
  static let over = 1.6
  /// And by at least so much of the whole.
  static let overGap = 0.08
  /// The fewest who decide of whom it is worth telling where they come from: one comes from one group.
  static let fewestDeciding = 2
  /// Those who decide come from few groups: at most this share of them.
  static let decidingGroups = 0.5
  /// The fewest groups among whom few and many can be told apart.
  static let fewestGroups = 3
  /// One-sided between two groups: at least so many ties one way.
  static let oneSidedTies = 4
  /// And so many times as many as the other way.
  static let oneSided = 4
  /// A closed group has an E‑I index of at most this: nearly two thirds of its ties stay inside.
  static let closed = -0.3
  /// The smallest group that can be closed: two who talk to each other are no circle.
  static let smallestCircle = 3

  // MARK: Coalitions, conflict, missing perspectives

  /// A camp weighs more than its number when each member has so many times the influence of one of the other camp.
  static let perHead = 1.5
  /// The fewest stances of which one can say anything.
  static let fewestStances = 4
  /// By how many the larger camp outnumbers the smaller one, for this to be a finding.
  static let outnumbered = 2
  /// Conflicts are many from this share of all pairs with a tie on.
  static let conflicts = 0.05
  /// The fewest conflicts that can make two camps.
  static let fewestConflicts = 3
  /// Two camps explain the map when at most this share of all ties contradicts them.
  static let contradicting = 0.1
  /// And at most this share of the conflicts: putting all in one camp leaves as many ties over as there are conflicts.
  static let unexplained = 0.5
  /// The largest map on which camps are sought.
  static let largestForCamps = 200
  /// Blocs are clear from this modularity on (Newman & Girvan 2004).
  static let modularity = 0.3
  /// The smallest map of which one can say that it has blocs.
  static let fewestForBlocs = 8
  /// The smallest bloc that counts as one.
  static let smallestBloc = 3
  /// The largest map on which that is tried out: beyond it the searches would take longer than all else.
  static let largestForBlocs = 500
  /// How many maps with forgotten ties the blocs are sought in: each takes a search of its own.
  static let blocTrials = 20
  /// A missing side is told when at least half of all stances are on record.
  static let stancesOnRecord = 0.5
  /// The share of all that is needed from which on it is much that nobody brings.
  static let unmetNeeds = 0.2
  /// The fewest things needed of which some can hang on one provider.
  static let fewestNiches = 4
  /// The share of all that is needed from which on sole providers are many.
  static let soleProviders = 0.25

  // MARK: Who gives, who takes

  /// Far more is at least twice as much.
  static let farMore = 2.0
  /// Influence mostly runs one way: at most a quarter of all ties is returned.
  static let oneWay = 0.25
  /// Influence is mostly mutual: at least seven tenths are returned.
  static let mutual = 0.7
  /// Strongly one way: the tie back is at most a quarter as strong.
  static let upperHand = 4.0
  /// And the tie is more than half of all influence that reaches the other, who has few to turn to instead.
  static let dependence = 0.5
  /// The most one-sided pairs that are named in a sentence, and that are listed in a table.
  static let mostPairs = (named: 3, listed: 15)
  /// The fewest ties of which a share can be told.
  static let fewestTies = 6

  // MARK: What the data cannot say

  /// From this share of the map on missing answers change who comes first (Costenbader & Valente 2003).
  static let silent = 0.1
  /// Raters disagree when they are on average more than half of the scale apart.
  static let disagreement = 0.5
  /// Who comes first is not sure when it stays first in fewer than so many of all maps with forgotten ties.
  static let unstable = 0.5
  /// The fewest ties a stakeholder, on average: with fewer a map is too thin to have a shape.
  static let tiesEach = 1.0
  /// From this share of missing stances on the camps cannot be weighed.
  static let unknownStances = 0.25
}
