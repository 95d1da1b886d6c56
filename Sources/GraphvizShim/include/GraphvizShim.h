#ifndef GRAPHVIZ_SHIM_H
#define GRAPHVIZ_SHIM_H
#endif
