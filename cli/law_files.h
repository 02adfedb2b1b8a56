// SPDX-License-Identifier: Apache-2.0
// Which files are law: by their ending, in a mesh's folders and in what a command line names.
#pragma once

#include "cli/command.h"
#include "mesh/folder.h"

namespace meshlaw::cli {

/// The laws of a folder that a constitution names, or the one law that it names itself. What may be
/// or hold law and cannot be read is a fault: without it, the mesh would be judged by less.
mesh::FolderFiles LawsOfMesh(const std::string& path);

/// What `fmt` passes over without harm, and `compile` and `test` must not: folders behind links.
enum class Linked { Fault, PassedOver };

/// The laws that a command line names, by themselves or by their folders. What cannot be read is
/// said.
std::vector<std::string> LawFiles(const Global& global, const std::vector<std::string>& paths,
                                  Linked linked, bool& missing);

}  // namespace meshlaw::cli
