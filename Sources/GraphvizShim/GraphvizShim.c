#include "GraphvizShim.h"

#include <gvc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Graphviz takes char * where it only reads. */
#define TEXT(literal) ((char *)(uintptr_t)(literal))

enum { messages_limit = 1 << 20 };

static GVC_t *context;

static struct {
  Agraph_t *graph;
  Agnode_t **nodes;
  Agedge_t **edges;
  int node_count, node_room, edge_count, edge_room;
  int is_placed;
  char *data;
  size_t data_length;
} current;

static struct {
  char text[messages_limit];
  size_t length;
  int is_error, error_count;
} said;

/* Graphviz hands a message over in pieces: "Error" or "Warning", ": ", the text; continuations come without a level. */
static int collect(char *piece) {
  if (strcmp(piece, "Error") == 0) said.is_error = 1;
  else if (strcmp(piece, "Warning") == 0) said.is_error = 0;
  else said.error_count += said.is_error;
  size_t length = strlen(piece);
  size_t room = messages_limit - 1 - said.length;
  if (length > room) length = room;
  memcpy(said.text + said.length, piece, length);
  said.length += length;
  said.text[said.length] = '\0';
  return 0;
}

static void forget_messages(void) {
  said.length = 0;
  said.text[0] = '\0';
  said.is_error = said.error_count = 0;
}

/* Before 2.47 a message longer than Graphviz's buffer is formatted twice from one argument list, which prints garbage.
   One long message without arguments makes the buffer grow for good. */
static void grow_message_buffer(void) {
  int (*say)(agerrlevel_t, const char *, ...) = agerr;
  char *spaces = malloc(messages_limit);
  if (!spaces) return;
  memset(spaces, ' ', messages_limit - 1);
  spaces[messages_limit - 1] = '\0';
  say(AGWARN, spaces);
  free(spaces);
}

static int outcome(int code) { return code == 0 && said.error_count == 0 ? 0 : -1; }

static int prepare(void) {
  if (context) return 0;
  agseterrf(collect);
  grow_message_buffer();
  context = gvContext();
  return context ? 0 : -1;
}

const char *graphviz_version(void) { return prepare() == 0 ? gvcVersion(context) : ""; }

int graphviz_begin(void) {
  if (prepare() != 0) return -1;
  graphviz_end();
  forget_messages();
  current.graph = agopen(TEXT("map"), Agundirected, NULL);
  return outcome(current.graph ? 0 : -1);
}

int graphviz_declare(enum graphviz_kind kind, const char *name, const char *value) {
  if (!current.graph) return -1;
  Agsym_t *symbol;
  switch (kind) {
    case graphviz_kind_graph: symbol = agattr(current.graph, AGRAPH, TEXT(name), TEXT(value)); break;
    case graphviz_kind_node: symbol = agattr(current.graph, AGNODE, TEXT(name), TEXT(value)); break;
    case graphviz_kind_edge: symbol = agattr(current.graph, AGEDGE, TEXT(name), TEXT(value)); break;
    default: return -1;
  }
  return outcome(symbol ? 0 : -1);
}

/* Makes room for one more element of a growing table; 0 when there is room. */
static int reserve(void **table, int count, int *room, size_t size) {
  if (count < *room) return 0;
  if (*room > INT32_MAX / 2) return -1;
  int larger = *room ? *room * 2 : 64;
  void *moved = realloc(*table, (size_t)larger * size);
  if (!moved) return -1;
  *table = moved;
  *room = larger;
  return 0;
}

int graphviz_add_node(void) {
  void *table = current.nodes;
  if (!current.graph || reserve(&table, current.node_count, &current.node_room, sizeof *current.nodes) != 0) return -1;
  current.nodes = table;
  char name[16];
  snprintf(name, sizeof name, "n%d", current.node_count);
  Agnode_t *node = agnode(current.graph, name, 1);
  if (!node) return -1;
  current.nodes[current.node_count] = node;
  return current.node_count++;
}

static int has_node(int node) { return node >= 0 && node < current.node_count; }

int graphviz_add_edge(int tail, int head) {
  if (!has_node(tail) || !has_node(head)) return -1;
  void *table = current.edges;
  if (reserve(&table, current.edge_count, &current.edge_room, sizeof *current.edges) != 0) return -1;
  current.edges = table;
  Agedge_t *edge = agedge(current.graph, current.nodes[tail], current.nodes[head], NULL, 1);
  if (!edge) return -1;
  current.edges[current.edge_count] = edge;
  return current.edge_count++;
}

int graphviz_set(enum graphviz_kind kind, int number, const char *name, const char *value) {
  void *object = NULL;
  if (kind == graphviz_kind_graph) object = current.graph;
  if (kind == graphviz_kind_node && has_node(number)) object = current.nodes[number];
  if (kind == graphviz_kind_edge && number >= 0 && number < current.edge_count) object = current.edges[number];
  if (!object) return -1;
  return outcome(agset(object, TEXT(name), TEXT(value)));
}

int graphviz_layout(const char *engine) {
  if (!current.graph || current.is_placed) return -1;
  /* sfdp starts from rand(): the same seed each time makes the same map each time. */
  srand(1);
  srand48(1);
  int code = gvLayout(context, current.graph, engine);
  current.is_placed = code == 0;
  return outcome(code);
}

struct graphviz_box graphviz_node_box(int node) {
  struct graphviz_box box = {0, 0, 0, 0};
  if (!current.is_placed || !has_node(node)) return box;
  Agnode_t *placed = current.nodes[node];
  box.x = ND_coord(placed).x;
  box.y = ND_coord(placed).y;
  box.width = ND_width(placed) * 72;
  box.height = ND_height(placed) * 72;
  return box;
}

double graphviz_text_shift(int node) {
  if (!current.is_placed || !has_node(node)) return 0;
  textlabel_t *label = ND_label(current.nodes[node]);
  if (!label || label->html || label->u.txt.nspans < 1 || label->fontsize <= 0) return 0;
  return label->u.txt.span[0].yoffset_centerline / label->fontsize;
}

/* The length is an unsigned int before Graphviz 13 and a size_t since. */
typedef int (*render_to_unsigned)(GVC_t *, Agraph_t *, const char *, char **, unsigned int *);

int graphviz_render(const char *format) {
  if (!current.is_placed || current.data) return -1;
  char *data = NULL;
  union { unsigned int narrow; size_t wide; } length = {.wide = 0};
  int code = gvRenderData(context, current.graph, format, &data, (void *)&length);
  if (code != 0 || !data) return -1; /* on failure data is not NULL and not ours */
  current.data = data;
  current.data_length = _Generic(&gvRenderData, render_to_unsigned: (size_t)length.narrow, default: length.wide);
  return outcome(0);
}

const unsigned char *graphviz_bytes(size_t *count) {
  *count = current.data_length;
  return (const unsigned char *)current.data;
}

const char *graphviz_messages(void) { return said.text; }

void graphviz_end(void) {
  if (current.data) gvFreeRenderData(current.data);
  if (current.is_placed) gvFreeLayout(context, current.graph);
  if (current.graph) agclose(current.graph);
  free(current.nodes);
  free(current.edges);
  memset(&current, 0, sizeof current);
}
