import PowerMapGraph

/// The marriages of sixteen Florentine families, typed from Padgett & Ansell 1993 (as printed in Wasserman & Faust
/// 1994, table B.5).
enum Florence {
  static let marriages = StakeholderGraph.sketch(
    """
    Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi Peruzzi Pucci Ridolfi \
    Salviati Strozzi Tornabuoni Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani \
    Barbadori-Medici Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi Castellani-Strozzi \
    Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati Medici-Tornabuoni Pazzi-Salviati \
    Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni
    """)

  static let medici = marriages.vertex(of: "Medici")!
}
