import PowerMapGraph

/// The alliances and enmities of sixteen tribes of New Guinea, typed from Read 1954 (as printed in Hage & Harary 1983).
enum Highlands {
  static let tribes = StakeholderGraph.sketch(
    """
    Gavev Kotun Ove Alika Nagam Gahuk Masil Ukudz Notoh Kohik Geham Asaro Uheto Seuve Nagad Gama \
    Alika-Ove Asaro-Gahuk Asaro-Geham Asaro-Masil Asaro-Ukudz Gahuk-Ove Gama-Gavev Gama-Kotun Gama-Nagad Geham-Gahuk \
    Geham-Masil Geham-Ukudz Kohik-Notoh Kotun-Gavev Masil-Gahuk Masil-Nagam Masil-Ove Nagad-Gavev Nagad-Kotun \
    Notoh-Nagam Seuve-Nagam Seuve-Uheto Uheto-Kohik Uheto-Masil Uheto-Notoh Ukudz-Alika Ukudz-Gahuk Ukudz-Masil \
    Ukudz-Ove Alika!Gavev Asaro!Gavev Gahuk!Gavev Gahuk!Kotun Gama!Asaro Gama!Gahuk Gama!Geham Gama!Nagam Gama!Seuve \
    Gama!Uheto Geham!Kohik Geham!Notoh Kohik!Kotun Nagad!Asaro Nagad!Geham Nagad!Kohik Nagad!Nagam Nagad!Notoh \
    Nagad!Uheto Nagam!Gavev Nagam!Kotun Notoh!Gahuk Notoh!Kotun Ove!Gavev Ove!Kotun Seuve!Asaro Seuve!Ukudz \
    Uheto!Gahuk Uheto!Geham
    """, undirected: true)
}
