#ifndef GRAPHVIZ_SHIM_H
#define GRAPHVIZ_SHIM_H

#include <stddef.h>

/// One graph at a time, its nodes and edges known by number: no pointer into Graphviz leaves this file.
///
/// Nothing here may run on two threads at once; callers hold one lock from `graphviz_begin` to `graphviz_end`.
/// An int result is 0 when the step was done and Graphviz said no error, else -1.

/// What an attribute belongs to.
enum graphviz_kind { graphviz_kind_graph = 0, graphviz_kind_node = 1, graphviz_kind_edge = 2 };

/// Where a node is and how large, in points, the origin at the lower left.
struct graphviz_box {
  double x, y, width, height;
};

/// The version of the installed library.
const char *graphviz_version(void);

/// Opens an empty undirected graph and forgets earlier messages.
int graphviz_begin(void);

/// Declares an attribute of all graphs, nodes or edges with its default.
int graphviz_declare(enum graphviz_kind kind, const char *name, const char *value);

/// Adds a node named n0, n1, … and returns its number, or -1.
int graphviz_add_node(void);

/// Adds an edge between two nodes and returns its number, or -1.
int graphviz_add_edge(int tail, int head);

/// Sets a declared attribute of a node or an edge by its number; of the graph with number 0.
int graphviz_set(enum graphviz_kind kind, int number, const char *name, const char *value);

/// Gives every node a place.
int graphviz_layout(const char *engine);

/// Where a node was placed.
struct graphviz_box graphviz_node_box(int node);

/// How far above its given place Graphviz draws text, as a share of the font size; read from a node with a label.
double graphviz_text_shift(int node);

/// Renders the placed graph in a format and keeps the bytes until the graph is closed.
int graphviz_render(const char *format);

/// The rendered bytes; NULL when there are none.
const unsigned char *graphviz_bytes(size_t *count);

/// What Graphviz said since the graph was opened, errors and warnings, a line each.
const char *graphviz_messages(void);

/// Closes the graph and frees everything that belongs to it.
void graphviz_end(void);

#endif
