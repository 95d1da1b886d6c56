import PowerMapGraph

/// With whom the eighteen of a summer camp spent most time in its third week, three choices each, typed from Borgatti,
/// Bernard, Pelto, Ryan & DeJordy 2012, *Connections* 32:51 (UCINET's example CAMPNET).
enum Camp92 {
  private static let choices = """
    Holly Brazey Carol Pam Pat Jennie Pauline Ann Michael Bill Lee Don John Harry Gery Steve Bert Russ Holly>Pam \
    Holly>Pat Holly>Don Brazey>Lee Brazey>Steve Brazey>Bert Carol>Pam Carol>Pat Carol>Pauline Pam>Jennie Pam>Pauline \
    Pam>Ann Pat>Holly Pat>Carol Pat>Jennie Jennie>Pam Jennie>Pat Jennie>Ann Pauline>Carol Pauline>Pam Pauline>Pat \
    Ann>Pam Ann>Jennie Ann>Pauline Michael>Holly Michael>Don Michael>Harry Bill>Michael Bill>Don Bill>Harry \
    Lee>Brazey Lee>Steve Lee>Bert Don>Holly Don>Michael Don>Harry John>Pauline John>Gery John>Russ Harry>Holly \
    Harry>Michael Harry>Don Gery>Michael Gery>Steve Gery>Russ Steve>Lee Steve>Bert Steve>Russ Bert>Lee Bert>Steve \
    Bert>Russ Russ>Gery Russ>Steve Russ>Bert
    """

  static let map = StakeholderGraph.sketch(choices)

  /// The same map with every choice turned round.
  static let turned = StakeholderGraph.sketch(
    choices.split(separator: " ").map { $0.split(separator: ">").reversed().joined(separator: ">") }
      .joined(separator: " "))
}
